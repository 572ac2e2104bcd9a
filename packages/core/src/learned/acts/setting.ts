import type { Channel } from '../../types.ts';

/** Where a reply is given: the same fact answers a question, and argues with a complaint. */
export interface Setting {
  channel: Channel;
  /** The customer reports a failure. */
  failure: boolean;
}
