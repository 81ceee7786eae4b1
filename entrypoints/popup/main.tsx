import { showPage } from '../../components/show-page.tsx';
import './popup.css';
import { Popup } from './popup.tsx';

showPage(<Popup />);
