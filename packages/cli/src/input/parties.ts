import type { Role } from '../engine.ts';

/** Who speaks for the company, when the user told so. */
export interface Parties {
  /** Names, addresses or ids of agents, in lower case. */
  readonly agents: ReadonlySet<string>;
  /** Domains of their addresses, in lower case, without “@”. */
  readonly domains: ReadonlySet<string>;
}

/** Nobody was named. */
export const noParties: Parties = { agents: new Set(), domains: new Set() };

/** True when the user told who the agents are, so that everyone else is a customer. */
export function arePartiesKnown({ agents, domains }: Parties): boolean {
  return agents.size > 0 || domains.size > 0;
}

/** The side of an author, known under one name or more, such as an address and a display name. */
export function sideOf(names: readonly string[], { agents, domains }: Parties): Role {
  return names.some((name) => isAgent(name.trim().toLowerCase(), agents, domains)) ? 'agent' : 'customer';
}

function isAgent(name: string, agents: ReadonlySet<string>, domains: ReadonlySet<string>): boolean {
  if (agents.has(name)) return true;
  const at = name.lastIndexOf('@');
  if (at === -1) return false;
  const domain = name.slice(at + 1);
  // `mail.example.com` belongs to `example.com`.
  return domains.has(domain) || [...domains].some((known) => domain.endsWith(`.${known}`));
}

/** Reads a list such as `ann@shop.example, Ben` for `--agents` or `--agent-domain`. */
export function parseNames(text: string | undefined): ReadonlySet<string> {
  const names = (text ?? '').split(',').map((name) => name.trim().toLowerCase().replace(/^@/u, ''));
  return new Set(names.filter((name) => name !== ''));
}
