import { showAction } from '../../platform/action.ts';
import { ICON_SIZES } from '../../schema/icon-state.ts';
import { type Badge, badgeOf, COLOURS } from './badge.ts';
import { tabItem } from './record.ts';
import { viewOf } from './view.ts';

const stateOf = ({ icon, text, colour, title }: Badge) => ({
  icons: Object.fromEntries(ICON_SIZES.slice(0, 3).map((size) => [size, `/icons/${icon}-${size}.png`])),
  text,
  colour: COLOURS[colour],
  title: `Countersign: ${title}`,
});

/** Draws the toolbar icon for one tab from what is known of it. */
export async function showBadge(tabId: number): Promise<void> {
  const tab = await tabItem(tabId).get();
  const badge = badgeOf(tab ? viewOf(tab, Date.now()) : { state: 'not-a-portal', host: null });
  await showAction(tabId, stateOf(badge));
}

/** What tabs show that nothing is known of: normally quiet; "ask" while portals of the organisation await access. */
export async function showDefaultBadge(portalsWithoutAccess: readonly string[]): Promise<void> {
  const [first] = portalsWithoutAccess;
  const view =
    first === undefined
      ? ({ state: 'not-a-portal', host: null } as const)
      : ({ state: 'needs-access', host: '', portal: portalsWithoutAccess.join(', ') } as const);
  await showAction(null, stateOf(badgeOf(view)));
}
