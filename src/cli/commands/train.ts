import { counting, threads } from '../arguments.ts';
import type { CommandDefinition } from '../command.ts';
import type { TrainOptions } from '../train/train.ts';

export const train: CommandDefinition = {
  name: 'train',
  define: (command, world, finish) =>
    command
      .description('teach the reader what people corrected, and show what that changes')
      .requiredOption('-g, --gold <file>', "corrected articles, as 'hearsay export --gold' writes them")
      .option('-o, --out <folder>', 'a new folder for the weights; without it, the name of the gold file with -model')
      .option('--dev <file>', 'articles to judge by, in the same format; without it, a fifth of the gold is held out')
      .option('-m, --model <name>', 'the weights to go on from: standard (without it), or a folder of others')
      .option('--epochs <number>', 'how often every article is read', counting, 3)
      .option('--minutes <number>', 'end the training after so long, even if epochs are left', counting)
      .option('--seed <number>', 'another order of the articles', counting, 1)
      .option('--python <command>', 'Python 3.11 or newer, with PyTorch', 'python3')
      .option('-j, --jobs <number>', 'threads of training and reading', threads)
      .option('-q, --quiet', 'only the figures, and what failed')
      .addHelpText('after', help)
      .action(async (options: TrainOptions) => {
        const { trainCommand } = await import('../train/train.ts');
        finish(await trainCommand(options, world));
      }),
};

const help = `
The reader that Hearsay ships stays as it is: the new one is used with --model FOLDER. Training needs Python with PyTorch; the
command says how to install it where it is missing. A hundred articles take about ten minutes on two processor cores.

Exit codes: 0 done; 1 the training failed; 2 the command or the gold is wrong, or Python lacks something; 130 interrupted, and
nothing is left behind.

Example:
  hearsay export --gold corrections.jsonl
  hearsay train --gold corrections.jsonl --out our-model
  hearsay read --model our-model article.txt`;
