import { describe, expect, it } from 'vitest';
import { missingShards } from '../../src/discord/gateway-monitor.ts';

describe('the shards of a bot', () => {
  it('are ready when all are connected, and not before there are any', () => {
    expect(missingShards(0, 0)).toBe('not connected to Discord');
    expect(missingShards(3, 4)).toBe('3 of 4 shards connected');
    expect(missingShards(4, 4)).toBeUndefined();
  });
});
