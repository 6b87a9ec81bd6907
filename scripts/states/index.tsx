/** Draws one state of the popup, named in the address: `?state=verify-complete`. For pictures only; never in a package. */
import { render } from 'preact';
import { Banners } from '../../src/ui/banners.tsx';
import { TabScreen } from '../../src/ui/tab-screen.tsx';
import { STATES } from '../../tests/helpers/states.ts';

const ignore = () => undefined;
const events = {
  onShowWhere: ignore,
  onCallBack: ignore,
  onDismissGone: ignore,
  onOptions: ignore,
  onReadNow: ignore,
  onGrant: ignore,
};

const wanted = new URLSearchParams(location.search).get('state');
const state = STATES.find(({ name }) => name === wanted) ?? STATES[0];
const root = document.getElementById('root');
if (root && state) {
  render(
    <>
      <Banners offline={false} updateWaiting={false} managed={null} {...state.surroundings} />
      <TabScreen view={state.view} events={events} />
    </>,
    root,
  );
}
