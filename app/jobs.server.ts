import { startJobWorker } from './platform/jobs.server';

/** The rooms' slow work, told to the worker by importing each room's job handlers here. */

export { startJobWorker };
