import { insertStyle, removeStyle } from '../../platform/scripting.ts';
import { order } from './lifecycle.ts';

/** @radix-ui/colors, amber 4 and 12 of the light scale: 4.5:1 and more on each other, whatever the page's own colours. */
const STYLE = '::highlight(countersign) { background-color: #ffee9c !important; color: #4f3422 !important; }';

interface Frame {
  tabId: number;
  frameId: number;
}

/** Points at an element of a frame; false when its place is gone or cannot be shown. */
export async function pointAt({ tabId, frameId }: Frame, element: string): Promise<boolean> {
  await removeStyle({ tabId, frameId, css: STYLE }); // inserted twice, it would have to be removed twice
  const styled = await insertStyle({ tabId, frameId, css: STYLE });
  return (await order(tabId, frameId, { order: 'show', element, styled })) === true;
}

/** Takes the pointing away; nothing of ours stays in the frame. */
export async function stopPointing({ tabId, frameId }: Frame): Promise<void> {
  await order(tabId, frameId, { order: 'hide' });
  await removeStyle({ tabId, frameId, css: STYLE });
}

/** The frame has taken its marks away itself, because somebody went back to the page. */
export const endedPointing = ({ tabId, frameId }: Frame): Promise<void> => removeStyle({ tabId, frameId, css: STYLE });
