/** Everything the command has of the world: the process gives the real one, a test its own. */
export interface Io {
  /** Writes text as it is; the caller ends lines. */
  stdout(text: string): void
  stderr(text: string): void
  /** Milliseconds since 1970. */
  now(): number
  /** Milliseconds since the process began. */
  sinceStart(): number
  newId(): string
  /** Whether colours are welcome: a terminal, and no `NO_COLOR`. */
  readonly color: boolean
  /** Resolves when somebody asks the command to stop (SIGINT, SIGTERM). */
  untilStopped(): Promise<void>
  /** From now on the process collects garbage before it takes more memory: for commands that run all day on somebody's laptop. */
  spareMemory(): void
}

/** Hands a finished command's exit code to whoever runs it. */
export type Done = (code: number) => void
