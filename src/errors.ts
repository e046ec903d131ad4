/**
 * Something the operator has to mend before the program can run: a bad variable, a broken corpus file, a token
 * that Discord refuses. Its message is the whole of what is printed, so it says what to change, and where.
 */
export class StartupError extends Error {
  override name = 'StartupError';
}

/**
 * Something the person who typed can mend: an option left out, a command that does not exist. Its message is
 * shown to them as it is, in their language, and says what to do next.
 */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** A button refers to words of an article that is not the same any more. */
export class ArticleChangedError extends UsageError {
  override name = 'ChangedError';
  readonly question: string | undefined;

  /** @param question what was asked when the button was made, where the button has room for it */
  constructor(message: string, question?: string) {
    super(message);
    this.question = question;
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
