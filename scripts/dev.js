import { register } from 'tsx/esm/api';

process.env.NODE_ENV = 'development';
register();
await import('../server/develop.ts');
