import { defineLayer } from '../../document.ts';

/** For each name the entities that it may stand for, the likeliest first; parallel to `names`. */
export const bearersLayer = defineLayer<readonly (readonly number[])[]>('bearers');
