import { expect, test } from 'vitest';
import { guessLanguage } from './language.ts';

test.each([
  [
    'en',
    'The mayor said on Monday that the new bridge over the river would open in spring, and that nobody had to pay for it. She did not say who would, but the council is to meet again in March and has asked for a report by then.',
  ],
  [
    'de',
    'Die Bürgermeisterin sagte am Montag, dass die neue Brücke über den Fluss im Frühjahr eröffnet werden soll und dass niemand dafür zahlen muss. Wer es sonst tut, sagte sie nicht, aber der Rat tagt im März wieder und hat einen Bericht verlangt.',
  ],
  [
    'fr',
    'La maire a déclaré lundi que le nouveau pont sur la rivière ouvrirait au printemps et que personne ne paierait pour le traverser. Elle n’a pas dit qui paierait, mais le conseil se réunit en mars et a demandé un rapport pour cette date.',
  ],
  [
    'es',
    'La alcaldesa dijo el lunes que el nuevo puente sobre el río se abrirá en la primavera y que nadie tendrá que pagar por cruzarlo. No dijo quién lo pagará, pero el consejo se reúne en marzo y ha pedido un informe para entonces.',
  ],
  [
    'it',
    'La sindaca ha detto lunedì che il nuovo ponte sul fiume aprirà in primavera e che nessuno dovrà pagare per attraversarlo. Non ha detto chi pagherà, ma il consiglio si riunisce a marzo e ha chiesto una relazione per quella data.',
  ],
  [
    'nl',
    'De burgemeester zei maandag dat de nieuwe brug over de rivier in het voorjaar open gaat en dat niemand ervoor hoeft te betalen. Wie dat wel doet zei ze niet, maar de raad komt in maart weer bij elkaar en heeft om een verslag gevraagd.',
  ],
  [
    'ru',
    'Мэр заявила в понедельник, что новый мост через реку откроется весной и что никому не придётся за него платить. Кто заплатит, она не сказала, но совет соберётся снова в марте и попросил подготовить к этому времени доклад о строительстве.',
  ],
])('%s', (code, words) => {
  expect(guessLanguage(`${words}\n\n${words}`)).toBe(code);
});

test('too little text, or no words at all, is not guessed at', () => {
  expect(guessLanguage('Der Rat tagt im März wieder.')).toBeNull();
  expect(guessLanguage('Brakka vellu nomistra tokki '.repeat(20))).toBeNull();
  expect(guessLanguage('12.5 '.repeat(500))).toBeNull();
});
