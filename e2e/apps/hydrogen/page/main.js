/** The whole of Hydrogen, from its package: login, rooms, timeline, composer. The bundler puts the homeserver's address in. */
import { createNavigation, createRouter, FeatureSet, Platform, RootViewModel } from 'hydrogen-view-sdk';

const platform = new Platform({
  container: document.querySelector('#app'),
  config: { defaultHomeServer: HOMESERVER, themeManifests: [] },
  assetPaths: {
    downloadSandbox: 'assets/download-sandbox.html',
    worker: 'assets/main.js',
    olm: { wasm: 'olm/olm.wasm', wasmBundle: 'olm/olm.js', legacyBundle: 'olm/olm_legacy.js' },
    // Without it nobody is logged in: the token is handed to the service worker.
    serviceWorker: 'sw.js',
  },
});
const navigation = createNavigation();
platform.setNavigation(navigation);
await platform.init();
const urlRouter = createRouter({ navigation, history: platform.history });
urlRouter.attach();
const features = await FeatureSet.load(platform.settingsStorage);
const root = new RootViewModel({ platform, navigation, urlRouter, features });
await root.load();
platform.createAndMountRootView(root);
