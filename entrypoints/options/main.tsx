import { showPage } from '../../components/show-page.tsx';
import './options.css';
import { Options } from './options.tsx';

showPage(<Options />);
