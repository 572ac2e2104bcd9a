/** What the extension keeps in a page whose reply box is in use. */
import { quantile } from './quantile.mjs';

async function heapAfterTyping(stand) {
  const page = await stand.write('helpdesk.html', 'Feel free to call us back.');
  await new Promise((resolve) => {
    setTimeout(resolve, 2000);
  });
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}

/** The heap of a page with the extension at work, and with it off, in bytes: medians of five. */
export async function measureMemory(stand) {
  const at = { work: [], off: [] };
  for (let round = 0; round < 5; round++) {
    await stand.clearSettings();
    at.work.push(await heapAfterTyping(stand));
    await stand.set({ offSites: [new URL(stand.url).host] });
    at.off.push(await heapAfterTyping(stand));
  }
  await stand.clearSettings();
  return { work: quantile(at.work, 0.5), off: quantile(at.off, 0.5) };
}
