import type { Situation } from './rule.ts';

/** Whether the hints are owed: a failure is known, and this reply is the one that resolves it. */
export function resolvesProblem({ customer, reply, problemOpen, liveTurn, volunteer }: Situation): boolean {
  return problemOpen && customer.picture.failure && reply.picture.plan === 'concrete' && !liveTurn && !volunteer;
}
