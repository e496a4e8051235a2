import { Document } from '../core/document.ts';
import { blocks } from '../core/layers.ts';

/** What a reader gives where nothing can be read: an empty text, and why. @param message what it is, and what to do. */
export const unread = (rule: string, message: string): Document =>
  Document.of('').with(blocks, []).withIssues({ rule, message, severity: 'error', span: null });
