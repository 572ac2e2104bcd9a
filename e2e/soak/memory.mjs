/** What a tab and the background hold, after the garbage has been collected. */

const usedHeap = async (session) => {
  // Twice: what the first collection frees may hold on to more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
};

/** Opens the counting of what Chromium holds for a page. Returns `count(name)`, such as `Nodes`. */
export async function createCounter(page) {
  const tab = await page.createCDPSession();
  await tab.send('Performance.enable');
  return async (name) => {
    await usedHeap(tab);
    const { metrics } = await tab.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === name).value;
  };
}

/** Opens the measuring of a page and of the extension's background. Returns `sample()`: bytes of both heaps, listeners and nodes of the tab. */
export async function createGauge(stand, page) {
  const tab = await page.createCDPSession();
  const count = await createCounter(page);
  const target = await stand.launched.browser.waitForTarget((each) => each.type() === 'service_worker');
  const background = await target.createCDPSession();
  return async () => {
    return {
      tab: await usedHeap(tab),
      background: await usedHeap(background),
      listeners: await count('JSEventListeners'),
      nodes: await count('Nodes'),
    };
  };
}
