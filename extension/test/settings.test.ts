import { createChecker } from 'makegood';
import { describe, expect, it } from 'vitest';
import { hostsFor, toOrigin } from '../src/settings/hosts.ts';
import { checkerOptions, defaults, isOn, layered } from '../src/settings/settings.ts';

const at = (address: string): string[] => hostsFor(new URL(address));

describe('settings', () => {
  it('are off for sending, and on for every allowed site, unless somebody chose otherwise', () => {
    expect(defaults.sendCheck).toBe(false);
    expect(isOn(defaults, 'mail.example.com', 0)).toBe(true);
  });

  it('let the policy win over the person, rule by rule', () => {
    const own = { sendCheck: false, severities: { 'cold-tone': 'off', 'missing-plan': 'hint' } } as const;
    const policy = { sendCheck: true, severities: { 'cold-tone': 'error' } } as const;
    expect(layered(own, policy)).toMatchObject({
      sendCheck: true,
      severities: { 'cold-tone': 'error', 'missing-plan': 'hint' },
    });
  });

  it('pause until the moment, not longer', () => {
    const paused = layered({ pausedUntil: 1000 }, {});
    expect(isOn(paused, 'mail.example.com', 999)).toBe(false);
    expect(isOn(paused, 'mail.example.com', 1000)).toBe(true);
  });

  it('make a checker of the engine', () => {
    const { rules } = createChecker(checkerOptions(layered({ severities: { 'cold-tone': 'off' } }, {})));
    expect(rules.map(({ id }) => id)).not.toContain('cold-tone');
  });
});

describe('the hosts to ask for', () => {
  it('are all of a product’s, for every company at it', () => {
    expect(at('https://harbour-lamps.zendesk.com/agent/tickets/1')).toContain('https://*.zendesk.com/*');
  });

  it('are the page’s own where nobody knows the product', () => {
    expect(at('https://desk.example.com:8443/t/1')).toEqual(['https://desk.example.com/*']);
    expect(at('http://localhost:8101/?_task=mail')).toEqual(['http://localhost/*']);
  });

  it('take no host for another that ends alike', () => {
    expect(at('https://notzendesk.com/')).toEqual(['https://notzendesk.com/*']);
  });

  it('are whole hosts, since a permission has no path', () => {
    expect(toOrigin('https://*.zendesk.com/agent/*')).toBe('https://*.zendesk.com/*');
  });
});
