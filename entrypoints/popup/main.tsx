import { showPage } from '../../components/show-page.tsx';
import { Popup } from './popup.tsx';

showPage(<Popup />);
