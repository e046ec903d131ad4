/**
 * An error that the operator can fix: a wrong setting, a mistake in a corpus file, a token that Discord refuses. Only the
 * message is printed, so it says what to change, and where.
 */
export class StartupError extends Error {
  override name = 'StartupError';
}

/**
 * An error that the person who typed can fix: an option left out, a command that does not exist. The message is shown to
 * them as it is, in their language, and says what to do next.
 */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** A button that asks the same of the present articles. */
interface AskAgain {
  /** In the language of the message. */
  readonly label: string;
  readonly customId: string;
}

/** A button refers to passages of an article that has changed since. */
export class ArticleChangedError extends UsageError {
  override name = 'ArticleChangedError';
  readonly askAgain: AskAgain | undefined;

  /** @param askAgain `undefined` if what was asked did not fit the button */
  constructor(message: string, askAgain?: AskAgain) {
    super(message);
    this.askAgain = askAgain;
  }
}

/** True for the error of a file or folder that does not exist. */
export function isMissingFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** The messages of file system errors, by the system's codes. */
const FILE_ERRORS = new Map<unknown, string>([
  ['ENOENT', 'there is no such file or folder'],
  ['ENOTDIR', 'there is a file where a folder should be'],
  ['EISDIR', 'there is a folder where a file should be'],
  ['EEXIST', 'there is something of that name already'],
  ['EACCES', 'its permissions do not allow that; change them (chmod), or who owns it (chown)'],
  ['EPERM', 'its permissions do not allow that; change them (chmod), or who owns it (chown)'],
  ['EROFS', 'it is on a file system that is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['ELOOP', 'its links lead in a circle'],
]);

/** The message of anything that was thrown; of a file or folder, without the system's names. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Errors of connections have codes, too, and a port.
  const isOfFile = 'code' in error && !('port' in error);
  return (isOfFile ? FILE_ERRORS.get(error.code) : undefined) ?? error.message;
}

/** The error for a file that cannot be read. */
export function cannotRead(path: string, cause: unknown): StartupError {
  return new StartupError(`Cannot read ${path}: ${messageOf(cause)}.`, { cause });
}
