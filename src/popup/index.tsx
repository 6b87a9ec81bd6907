import { render } from 'preact';
import { subjectTab } from '../platform/tab.ts';
import { Popup } from './popup.tsx';

const root = document.getElementById('root');
if (root) render(<Popup tabId={await subjectTab(location.search)} />, root);
