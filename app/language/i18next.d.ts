import 'i18next';
import type { resources } from './resources.nb';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'site';
    resources: typeof resources;
    returnNull: false;
  }
}
