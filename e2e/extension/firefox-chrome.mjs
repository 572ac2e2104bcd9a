/** What only Firefox's own window can do: take a shortcut, and tell what a screen reader is told. */

const send = async (browser, method, params) => (await browser.connection.send(method, params)).result;

/** Runs an expression in the window of the browser itself. */
async function inWindow(browser, expression) {
  const { contexts } = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await send(browser, 'script.evaluate', {
    target: { context: contexts[0].context },
    awaitPromise: true,
    expression,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}

/** The window that shows a page in front, in the browser's own words; a page may have opened one of its own. The first where none does. */
const windowShowing = (address) => `(() => {
  const all = [...Services.wm.getEnumerator('navigator:browser')];
  return all.find(({ gBrowser }) => gBrowser.selectedBrowser.currentURI.spec === ${JSON.stringify(address)}) ?? window;
})()`;

/** Headless, no key reaches the window; this is what its key element does when one does. */
export const pressShortcutInFirefox = (browser, address) =>
  inWindow(
    browser,
    `${windowShowing(address)}.document.querySelector('keyset[id^="ext-keyset-id-makegood"] key').dispatchEvent(new Event('command'))`,
  );

/** The names in the accessibility tree of the page shown, as \`role: name\`. */
export async function accessibleNamesInFirefox(browser, address) {
  const lines = await inWindow(
    browser,
    `(() => {
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const lines = [];
      const walk = (node, depth) => {
        if (depth > 40) return;
        lines.push(service.getStringRole(node.role) + ': ' + (node.name ?? ''));
        for (let i = 0; i < node.childCount; i++) walk(node.getChildAt(i), depth + 1);
      };
      const root = service.getAccessibleFor(${windowShowing(address)}.gBrowser.selectedBrowser);
      if (root !== null) walk(root, 0);
      return JSON.stringify(lines);
    })()`,
  );
  return JSON.parse(lines);
}
