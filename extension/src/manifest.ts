/** Which browser a build is for. */
export type Browser = 'chromium' | 'firefox';

const description = '__MSG_extension_description__';

/**
 * The manifest. Nothing but `storage` and `scripting` is asked for at installation: a site is read only after the person has allowed it
 * (optional hosts), or for the one box at which the shortcut or the popup's button was used (`activeTab`).
 */
export function manifest(browser: Browser, version: string): Record<string, unknown> {
  return {
    manifest_version: 3,
    name: '__MSG_extension_name__',
    version,
    description,
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_popup: 'popup.html', default_title: '__MSG_extension_name__' },
    options_ui: { page: 'options.html', open_in_tab: true },
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_open_panel__' },
    },
    // Nothing may be fetched from anywhere, and no script or style comes from elsewhere.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'",
    },
    ...byBrowser[browser],
  };
}

/** The one page that a frame in a web page may load. */
const panel = { resources: ['panel.html'], matches: ['<all_urls>'] };

const byBrowser: Readonly<Record<Browser, Record<string, unknown>>> = {
  chromium: {
    minimum_chrome_version: '120',
    background: { service_worker: 'background.js', type: 'module' },
    storage: { managed_schema: 'managed-schema.json' },
    // A new address for each session: no page can tell by it that the extension is there.
    web_accessible_resources: [{ ...panel, use_dynamic_url: true }],
  },
  firefox: {
    background: { scripts: ['background.js'], type: 'module' },
    web_accessible_resources: [panel],
    browser_specific_settings: {
      gecko: {
        id: 'makegood@makegood.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};
