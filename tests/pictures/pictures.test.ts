import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownKnowledge } from '../support/article.ts';
import { withoutRevisions } from '../support/messages.ts';
import { FOLDER, payloadOf, pictureHash, readPictures, SCENES } from './scenes.ts';

const REMEDY = 'a reply is no longer what its picture shows: run npm run pictures';

describe('the pictures of the README', () => {
  const pictures = existsSync(join(FOLDER, 'payloads.json')) ? readPictures() : {};

  it.each(SCENES)('$name shows the present reply', (scene) => {
    const payload = withoutRevisions(payloadOf(scene, ownKnowledge()));
    const picture = pictures[scene.name];
    expect(picture?.payload, REMEDY).toEqual(payload);
    expect(picture?.sha256, REMEDY).toBe(pictureHash(scene.name, picture?.payload));
  });

  it('are all in the README, and no others are kept', () => {
    const readme = readFileSync(join(FOLDER, '../../README.md'), 'utf8');
    const referenced = [...readme.matchAll(/docs\/pictures\/([\w-]+)\.png/g)].map(([, name]) => name);
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));
    const names = SCENES.map(({ name }) => name).sort();
    expect(files.map((name) => name.replace('.png', '')).sort(), REMEDY).toEqual(names);
    expect(Object.keys(pictures).sort(), REMEDY).toEqual(names);
    expect([...referenced].sort()).toEqual(names);
  });
});
