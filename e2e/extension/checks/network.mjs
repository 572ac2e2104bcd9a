/** Nothing leaves the computer: a whole session behind a proxy that writes down every request. */
import assert from 'node:assert/strict';
import { until } from '../../lib/index.mjs';
import { clickIn, marksAre, panelOf, panelSays, textOf } from '../harness.mjs';
import { startProxy } from '../proxy.mjs';
import { poorReply } from './draft.mjs';

let proxy;

/** Every connection through the proxy, those to this computer too. */
async function behindProxy() {
  proxy = await startProxy();
  const prefs = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy.port,
    'network.proxy.allow_hijacking_localhost': true,
  };
  const args = [`--proxy-server=127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'];
  return { options: { args, prefs }, dispose: () => proxy.close() };
}

/** Hosts that the browser itself asks, with no extension in it: its own services, switched off as far as it lets one. */
const browsersOwn = /(?:\.mozilla\.(?:com|org|net)|\.firefox\.com|\.google(?:apis)?\.com|gvt1\.com)(?::443)?(?:\/|$)/u;

export const networkChecks = [
  {
    title: 'asks nothing of the network in a whole session',
    own: behindProxy,
    async run(stand) {
      const page = await stand.write('helpdesk.html', poorReply);
      await marksAre(page, { error: ['Feel free to call us back'], warning: ['We apologise for any inconvenience'] });
      const pageAsked = proxy.asked.length;
      assert.ok(pageAsked >= 3, 'the proxy sees the page');
      await stand.pressShortcut(page);
      const panel = await panelOf(page);
      await panelSays(panel, 'either way.');
      await clickIn(panel, '[data-key^="apply 0"]');
      await until(async () => (await textOf(page)).includes('[day and time]'), { what: 'the wording' });
      await stand.options.reload({ waitUntil: [] });
      await stand.ask({ kind: 'list-rules' });
      const asked = proxy.asked.filter((url) => !browsersOwn.test(url) && !url.startsWith(stand.url));
      assert.deepEqual(asked, []);
      assert.deepEqual(
        proxy.asked.slice(pageAsked).filter((url) => url.startsWith(stand.url)),
        [],
      );
      return page;
    },
  },
];
