/** Draws one state, named in the address: `?state=verify-complete&as=panel`. For pictures and checks; never in a package. */
import { render } from 'preact';
import { Banners } from '../../src/ui/banners.tsx';
import { Drafted } from '../../tests/helpers/drafted.tsx';
import { ignoreEvents } from '../../tests/helpers/ignore-events.ts';
import { STATES } from '../../tests/helpers/states.ts';

const query = new URLSearchParams(location.search);
const wanted = query.get('state');
// The panel has no size of its own: it takes the window's.
document.body.className = query.get('as') ?? 'popup';
const state = STATES.find(({ name }) => name === wanted) ?? STATES[0];
const root = document.getElementById('root');
if (root && state) {
  render(
    <>
      <Banners offline={false} updateWaiting={false} managed={null} {...state.surroundings} />
      <Drafted view={state.view} events={ignoreEvents()} />
    </>,
    root,
  );
}
