import type { z } from 'zod';
import type { JsonObject } from './json.ts';

/** An error response of Discord's API: an HTTP status and a body with a code and a message. */
export interface Refusal {
  status: number;
  body: { code: number; message: string; errors?: JsonObject };
}

/** A refusal without details; its codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
function refusal(status: number, code: number, message: string): Refusal {
  return { status, body: { code, message } };
}

/** The refusals that need no details, by what went wrong. */
export const refusals = {
  unauthorized: refusal(401, 0, '401: Unauthorized'),
  notFound: refusal(404, 0, '404: Not Found'),
  methodNotAllowed: refusal(405, 0, '405: Method Not Allowed'),
  invalidJson: refusal(400, 50109, 'The request body contains invalid JSON.'),
  missingAccess: refusal(403, 50001, 'Missing Access'),
  unknownMessage: refusal(404, 10008, 'Unknown Message'),
  unknownWebhook: refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: refusal(404, 10062, 'Unknown interaction'),
  unknownCommand: refusal(404, 10063, 'Unknown application command'),
  tooManyCommands: refusal(400, 30032, 'Maximum number of application commands reached (100)'),
  entryPointMissing: refusal(
    400,
    50240,
    'You cannot remove this app’s Entry Point command in a bulk update operation. Please include the Entry Point command in your update request or delete it separately.',
  ),
  alreadyAcknowledged: refusal(400, 40060, 'Interaction has already been acknowledged.'),
  emptyMessage: refusal(400, 50006, 'Cannot send an empty message'),
  invalidWebhookToken: refusal(401, 50027, 'Invalid Webhook Token'),
  /**
   * A known fault: Discord answers 500 to Components V2 texts over a size in bytes that no page states.
   * https://github.com/discord/discord-api-docs/issues/8554
   */
  internalError: refusal(500, 0, '500: Internal Server Error'),
} as const satisfies Record<string, Refusal>;

/** One thing wrong with a body: where, which of Discord's codes, and the text for people. */
export interface FormProblem {
  path: readonly PropertyKey[];
  code: string;
  message: string;
}

/**
 * The refusal of a body, in Discord's form: the problems sit in a tree along the path of the field.
 * https://discord.com/developers/docs/reference#error-messages
 */
export function invalidForm(problems: readonly FormProblem[]): Refusal {
  const errors: FormTree = {};
  for (const { path, code, message } of problems) {
    let node = errors;
    for (const key of path) {
      const next = node[String(key)];
      const child: FormTree = next === undefined || Array.isArray(next) ? {} : next;
      node[String(key)] = child;
      node = child;
    }
    const list = node['_errors'];
    if (Array.isArray(list)) list.push({ code, message });
    else node['_errors'] = [{ code, message }];
  }
  return { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors } };
}

interface FormTree {
  [key: string]: FormTree | { code: string; message: string }[];
}

/** The problems of a failed zod check, in Discord's words, each path prefixed with `prefix`. */
export function formProblems(error: z.ZodError, prefix: readonly PropertyKey[] = []): FormProblem[] {
  return error.issues.flatMap((issue) =>
    problemsOf(issue).map((p) => ({ ...p, path: [...prefix, ...p.path] })),
  );
}

function problemsOf(issue: z.core.$ZodIssue): FormProblem[] {
  const at = (code: string, message: string): FormProblem[] => [{ path: issue.path, code, message }];
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? at('BASE_TYPE_REQUIRED', 'This field is required')
        : at('BASE_TYPE_BAD_TYPE', issue.message);
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? at('NUMBER_TYPE_MAX', `int value should be less than or equal to ${issue.maximum}.`)
        : at('BASE_TYPE_BAD_LENGTH', `Must be ${issue.maximum} or fewer in length.`);
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? at('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${issue.minimum}.`)
        : at('BASE_TYPE_BAD_LENGTH', `Must be ${issue.minimum} or more in length.`);
    case 'unrecognized_keys':
      // Discord ignores most keys it does not know; we refuse them, because such a key is a typo of ours.
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        code: 'UNKNOWN_KEY',
        message: `"${key}" is not a field here (the fake is stricter than Discord)`,
      }));
    case 'invalid_union':
      return at('UNION_TYPE_CHOICES', issue.message);
    case 'invalid_value':
      return at('BASE_TYPE_CHOICES', issue.message);
    case 'custom': {
      const code: unknown = issue.params?.['code'];
      return at(typeof code === 'string' ? code : 'BASE_TYPE_INVALID', issue.message);
    }
    default:
      return at('BASE_TYPE_INVALID', issue.message);
  }
}
