import { describe, expect, test } from 'vitest';
import { isInternal, readChannel, readRole, readTime } from '../src/input/values.ts';

describe('times', () => {
  const noon = Date.UTC(2025, 3, 3, 12, 0, 0);
  test.each([
    '2025-04-03T12:00:00Z',
    '2025-04-03T12:00:00',
    '2025-04-03 12:00',
    '2025-04-03 12:00:00 UTC',
    '2025-04-03 14:00:00 +0200',
    '2025-04-03 14:00:00+02:00',
    'Thu Apr 03 12:00:00 +0000 2025',
    'Thu, 03 Apr 2025 12:00:00 GMT',
    'Apr 3, 2025 12:00:00',
    '1743681600',
    1_743_681_600_000,
  ])('%s is noon', (written) => {
    expect(readTime(written)).toBe(noon);
  });

  test.each(['', undefined, 'yesterday', '03/04/2025 12:00', '3.4.2025'])('%j is not read', (written) => {
    expect(readTime(written)).toBeUndefined();
  });
});

test.each([
  ['End-User', 'role', 'customer'],
  ['Support', 'role', 'agent'],
  ['SYSTEM', 'role', 'automated'],
  ['true', 'inbound', 'customer'],
  [false, 'is_customer', 'agent'],
  ['1', 'From Agent', 'agent'],
  ['true', 'role', undefined],
  ['constructor', 'role', undefined],
])('the role %j in a column “%s” is %s', (value, column, role) => {
  expect(readRole(value, column)).toBe(role);
});

test('channels are known by other names, and no others', () => {
  expect(['E-Mail', 'Twitter', 'web form'].map(readChannel)).toEqual(['email', 'social', 'ticket']);
  expect(['fax', '', 5].map(readChannel)).toEqual([undefined, undefined, undefined]);
});

test('internal notes are told by what their column says', () => {
  expect([isInternal('false', 'public'), isInternal(true, 'is_internal'), isInternal('1', 'private')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([isInternal('true', 'public'), isInternal('', 'internal'), isInternal('no', 'private')]).toEqual([
    false,
    false,
    false,
  ]);
});
