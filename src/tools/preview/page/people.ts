/** The people of the preview: two, so that each can be shown what the other sees, and may press. */

export const PERSON_KEYS = ['ana', 'ben'] as const;
export type PersonKey = (typeof PERSON_KEYS)[number];

interface Person {
  /** A snowflake that no user of Discord has. */
  readonly id: string;
  readonly name: string;
  /** The path of a picture on the preview's server. */
  readonly avatar: string;
}

export const PEOPLE: Readonly<Record<PersonKey, Person>> = {
  ana: { id: '100000000000000001', name: 'Ana', avatar: '/ana-avatar.svg' },
  ben: { id: '100000000000000002', name: 'Ben', avatar: '/ben-avatar.svg' },
};
