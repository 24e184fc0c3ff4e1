import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startSettings } from './client/settings.ts';
import './design/base.css';
import { App } from './shell/app.tsx';

startSettings();

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no element with id "root".');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
