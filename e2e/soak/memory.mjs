/** What a tab and the background hold, after the garbage has been collected. */

const usedHeap = async (session) => {
  // Twice: what the first collection frees may hold on to more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
};

/** Opens the measuring of a page. Returns `sample()`: bytes of its heap, its listeners and its nodes. */
export async function createTabGauge(page) {
  const tab = await page.createCDPSession();
  await tab.send('Performance.enable');
  return async () => {
    await usedHeap(tab);
    // Chromium lets go of a collected node's listeners a moment later, so that one more collection is counted after.
    const heap = await usedHeap(tab);
    const { metrics } = await tab.send('Performance.getMetrics');
    const count = (name) => metrics.find((metric) => metric.name === name).value;
    return { tab: heap, listeners: count('JSEventListeners'), nodes: count('Nodes') };
  };
}

/** The same, with the bytes of the extension's background. */
export async function createGauge(stand, page) {
  const sampleTab = await createTabGauge(page);
  const target = await stand.launched.browser.waitForTarget((each) => each.type() === 'service_worker');
  const background = await target.createCDPSession();
  return async () => ({ ...(await sampleTab()), background: await usedHeap(background) });
}
