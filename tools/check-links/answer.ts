/** What came of asking for an address. */
export type Answer =
  /** Something is there; `movedTo` is where it is for good, if that is elsewhere. */
  | { said: 'here'; movedTo?: string }
  /** The host, or the lack of one, says that nothing is there. */
  | { said: 'gone'; reason: string; isHostMissing?: boolean }
  /** Nothing can be said today. */
  | { said: 'unclear'; reason: string; isUnreached?: boolean }
  /** The host asks to be left alone, for so many milliseconds if it says so. */
  | { said: 'later'; reason: string; wait?: number };

/** Whether any host answered at all; where none does, it is the network that is missing. */
export function wasReached(answer: Answer): boolean {
  if (answer.said === 'gone') return !answer.isHostMissing;
  return answer.said !== 'unclear' || !answer.isUnreached;
}
