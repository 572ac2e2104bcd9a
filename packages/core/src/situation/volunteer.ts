import { cuesWith, type View } from '../picture/view.ts';
import type { Channel } from '../types.ts';

/**
 * Whether a community helper answers, who owes no apology and no call: in a ticket that says so, or that talks of
 * settings and versions and never as a company.
 */
export function isVolunteer(channel: Channel, view: View): boolean {
  if (channel !== 'ticket') return false;
  if (cuesWith(view, 'speaker-voice', 'volunteer').length > 0) return true;
  return (
    cuesWith(view, 'speaker-voice', 'company').length === 0 && cuesWith(view, 'speaker-voice', 'community').length > 0
  );
}
