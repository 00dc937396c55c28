import * as made from '../checks/made-objects'
import * as later from '../checks/second-step'
import { fact, type Group } from '../fact'

const expectation = ['domain/share/share-expectation.ts']

export const sharedObjects: Group = { name: 'shared-objects', title: 'What a share makes', facts: [
  fact('S10', 'source', 'The title of a task is the text without codes, at most 255 characters', ['domain/share/share-title.ts'], { write: made.taskTitle }),
  fact('S21', 'source', 'Creator and responsible of the task are who shared; an author who is the same is no observer', expectation, { write: made.taskPeople }),
  fact('S22', 'source', 'The description of the task quotes the message', expectation, { write: made.taskQuote }),
  fact('tasks.task.list', 'documented', 'A task that was just made is listed for its creator', ['rest/work/tasks.ts', 'features/share/outcome/look-elsewhere.ts'], { write: made.listedTasks }),
  fact('S11', 'source', 'A date word in the text gives the task its deadline', ['domain/share/text-date.ts'], { write: made.taskDate }),
  fact('S12', 'source', 'Without a date an event begins tomorrow, for 30 minutes, in one\'s own calendar', expectation, { write: made.event }),
  fact('S13', 'source', 'Readers of the post are the members of the chat', ['domain/share/audience.ts', 'features/share/choices/ShareQuestion.vue'], { write: made.postReaders }),
  fact('S24', 'source', 'The post is published at once', ['features/share/choices/ShareQuestion.vue'], { write: made.postAtOnce }),
  fact('S6', 'source', 'The new chat is of entity type `THREAD`; since April 2026 it knows no parent', ['features/share/outcome/look-elsewhere.ts'], { write: made.chatParent }),
  fact('S32', 'source', 'Members of the new chat are who shared and the author', expectation, { write: made.chatMembers }),
  fact('S7', 'source', 'The new chat begins with one message of the portal, which quotes the shared one', expectation, { write: made.chatBegins }),
  fact('S3/task', 'source', 'A task made of a deleted message does not hold its text', ['features/share/message/SelectedMessage.vue'], { write: made.goneTask }),
  fact('S36', 'unknown', 'A post whose readers alone are changed keeps title and text', ['features/share/details/second-step.ts', 'rest/work/posts.ts'], { write: later.narrowedPost }),
  fact('S35', 'source', 'Title and name of what was made can be changed afterwards', ['features/share/details/second-step.ts'], { write: later.secondStep }),
  fact('S35/undo', 'source', 'What was made can be deleted again', ['features/share/outcome/useUndo.ts'], { write: later.undone }),
  fact('S8', 'source', 'In a line chat the task is bound to the one CRM item of the chat', expectation, { hand: 'Share a message of an Open Channel chat as a task and look at its CRM field.' }),
  fact('S23', 'source', 'A message without text gives a stock title', expectation, { hand: 'Share a message that is only a file as a task.' })
] }
