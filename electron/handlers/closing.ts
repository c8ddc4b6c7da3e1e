/** The conversation with the page before its window closes: save what is unsaved, then say so. */

export interface Closing {
  /** Asks the page, by `ask`; true when all is saved, false when not, undefined when no answer came in time. */
  readonly request: (ask: () => void, milliseconds: number) => Promise<boolean | undefined>;
  readonly answer: (isSaved: boolean) => void;
}

export function createClosing(): Closing {
  let waiting: ((answer: boolean | undefined) => void) | undefined;
  return {
    request: (ask, milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => settle(undefined), milliseconds);
        const settle = (answer: boolean | undefined) => {
          clearTimeout(timer);
          waiting = undefined;
          resolve(answer);
        };
        waiting = settle;
        ask();
      }),
    answer: (isSaved) => waiting?.(isSaved),
  };
}
