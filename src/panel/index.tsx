import { render } from 'preact';
import { followTab } from '../platform/tab.ts';
import { TabWindow } from './tab-window.tsx';

const root = document.getElementById('root');
// The panel stays while the reviewer goes from tab to tab: each gets a window of its own, so that nothing is mixed up.
if (root) followTab(location.search, (tabId) => render(<TabWindow key={tabId} tabId={tabId} as="panel" />, root));
