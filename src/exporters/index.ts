import type { Exporter } from './exporter.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { relations } from './relations.ts';
import { terminal } from './terminal.ts';

export type { Exporter, Look } from './exporter.ts';

/** Every format that readings can be written in, in the order in which people are told of them. */
export const exporters: readonly Exporter[] = [terminal, json, jsonl, relations, html];
