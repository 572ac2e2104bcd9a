import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifest, type Browser } from '../src/manifest.ts';
import { settingNames } from '../src/settings/settings.ts';

const browsers: readonly Browser[] = ['chromium', 'firefox'];

describe.each(browsers)('the manifest for %s', (browser) => {
  const made = manifest(browser, '1.2.3') as {
    permissions: string[];
    host_permissions?: string[];
    content_scripts?: unknown;
    content_security_policy: { extension_pages: string };
    web_accessible_resources: { resources: string[] }[];
  };

  it('asks at installation for nothing but storage, and to run where the person points', () => {
    expect(made.permissions).toEqual(['storage', 'scripting', 'activeTab']);
    expect(made.host_permissions).toBeUndefined();
    expect(made.content_scripts).toBeUndefined();
  });

  it('forbids every connection', () => {
    const policy = made.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/u);
  });

  it('lets a page load the panel and nothing else', () => {
    expect(made.web_accessible_resources.flatMap(({ resources }) => resources)).toEqual(['panel.html']);
  });
});

describe('the policy’s schema', () => {
  it('knows settings only', () => {
    const schema = JSON.parse(readFileSync(new URL('../managed-schema.json', import.meta.url), 'utf8')) as {
      properties: object;
    };
    const named = Object.keys(schema.properties);
    expect(named.filter((name) => !(settingNames as string[]).includes(name))).toEqual([]);
  });
});
