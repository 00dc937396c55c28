import type { User, UserKind, World } from '../world'

/** id, first name, last name, position, gender. Ids are named in the emulator's README. */
export type Row = [number, string, string, string, 'M' | 'F']

const employees: Row[] = [
  [1, 'Vera', 'Lindqvist', 'Managing director', 'F'],
  [7, 'Ida', 'Brandt', 'Customer service', 'F'],
  [9, 'Tom', 'Keller', 'Customer service', 'M'],
  [11, 'Ольга', 'Смирнова', 'Sales', 'F'],
  [12, 'Marco', 'Rossi', 'Site manager', 'M'],
  [14, 'Sarah', 'Cole', 'Roofer', 'F'],
  [15, 'Peter', 'Nolan', 'Roofer', 'M'],
  [16, 'Jürgen', 'Groß-Hohenstein', 'Sachbearbeiter Auftragsabwicklung', 'M']
]

const customers: Row[] = [
  [652, 'Anna', 'Weber', '', 'F'],
  [653, 'Miguel', 'Santos', '', 'M'],
  [654, 'Дмитрий', 'Орлов', '', 'M'],
  [655, 'Julia', 'Hoffmann', '', 'F'],
  [656, 'Ahmed', 'Saleh', '', 'M'],
  [657, 'Chloé', 'Martin', '', 'F'],
  [658, 'Guest', '', '', 'M'],
  [659, 'Hannah', 'Yilmaz', '', 'F'],
  [660, 'Lukas', 'Winter', '', 'M'],
  [661, 'Nora', 'Berg', '', 'F']
]

export function seedPeople(world: World): void {
  add(world, 'employee', employees)
  add(world, 'extranet', [[21, 'Lena', 'Fischer', 'Fischer Roofing Supplies', 'F']])
  add(world, 'bot', [[30, 'Line', 'Assistant', 'Bot', 'M'], [31, 'Relay', 'Bot', 'Bot', 'F']])
  add(world, 'customer', customers)
  change(world, 1, { isAdmin: true })
  change(world, 15, { active: false })
  world.app.ownBots = [31]
  world.groups.set(45, { id: 45, name: 'Summer Campaign', members: [1, 7, 9, 11], mayPost: [1, 7, 9, 11] })
  world.groups.set(46, { id: 46, name: 'Board', members: [1, 7], mayPost: [1] })
}

/** Customers that came later than the rest. */
export function seedCustomers(world: World, rows: Row[]): void {
  add(world, 'customer', rows)
}

function add(world: World, kind: UserKind, rows: Row[]): void {
  for (const [id, firstName, lastName, position, gender] of rows) {
    world.users.set(id, { id, firstName, lastName, position, kind, isAdmin: false, active: true, gender })
  }
}

function change(world: World, id: number, fields: Partial<User>): void {
  Object.assign(world.users.get(id) ?? {}, fields)
}
