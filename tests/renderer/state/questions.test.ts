import { describe, expect, it } from 'vitest';
import { createQuestions } from '../../../renderer/state/questions';

const question = { title: 'Discard this page?', text: 'Nothing of it is kept.', yes: 'Discard' };

describe('questions', () => {
  it('wait for the editor’s answer', async () => {
    const questions = createQuestions();
    const answered = questions.ask(question);
    expect(questions.asked).toBe(question);
    questions.answer(true);
    expect(await answered).toBe(true);
    expect(questions.asked).toBeNull();
  });

  it('are answered with no when another is asked', async () => {
    const questions = createQuestions();
    const first = questions.ask(question);
    const second = questions.ask({ ...question, title: 'Export a bundle' });
    expect(await first).toBe(false);
    expect(questions.asked?.title).toBe('Export a bundle');
    questions.answer(true);
    expect(await second).toBe(true);
  });
});
