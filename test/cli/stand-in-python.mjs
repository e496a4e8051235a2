#!/usr/bin/env node
// A stand-in for Python with PyTorch: answers as training does, and "trains" by copying the weights.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const manner = process.env.STAND_IN_PYTHON ?? '';
const [flag, what, ...rest] = process.argv.slice(2);

if (flag === '-c') {
  const version = manner === 'old' ? [3, 8] : [3, 12];
  console.log(JSON.stringify({ version, missing: manner === 'bare' ? ['onnx', 'torch'] : [] }));
} else if (what === 'hearsay_training.tune') {
  const options = Object.fromEntries(rest.flatMap((word, at) => (at % 2 === 0 ? [[word.slice(2), rest[at + 1]]] : [])));
  const articles = readFileSync(join(options.rows, 'train.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  if (process.env.STAND_IN_HEARD)
    writeFileSync(process.env.STAND_IN_HEARD, JSON.stringify({ options, articles, pid: process.pid }));
  console.log(JSON.stringify({ step: 1, of: 2, loss: 1 }));
  if (manner === 'fails') {
    console.error('Traceback (most recent call last):\nMemoryError: no room for the weights');
    process.exit(1);
  }
  if (manner === 'hangs') setInterval(() => {}, 1000);
  else {
    console.log(JSON.stringify({ doing: 'export' }));
    for (const file of ['encoder.onnx', 'roles.onnx', 'judge.onnx', 'vocab.txt', 'parity.json'])
      copyFileSync(join(options.model, file), join(options.out, file));
    const described = JSON.parse(readFileSync(join(options.model, 'reader.json'), 'utf8'));
    writeFileSync(join(options.out, 'reader.json'), JSON.stringify({ ...described, name: options.name }));
  }
}
