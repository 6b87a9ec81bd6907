import { render } from 'preact';
import { TabWindow } from '../panel/tab-window.tsx';
import { subjectTab } from '../platform/tab.ts';

const root = document.getElementById('root');
if (root) render(<TabWindow tabId={await subjectTab(location.search)} as="popup" />, root);
