export interface SimpleSlider { close(): void, closed: Promise<void> }

/** A side panel without looks, for the bare page of the tests. It closes by its button or by `Esc`. */
export function openSimpleSlider(title: string): SimpleSlider {
  const panel = Object.assign(document.createElement('section'), { className: 'slider' })
  panel.setAttribute('role', 'dialog')
  panel.setAttribute('aria-label', title)
  const button = Object.assign(document.createElement('button'), { textContent: 'Close slider' })
  panel.append(Object.assign(document.createElement('h2'), { textContent: title }), button)
  document.body.append(panel)
  button.focus()
  let close = () => {}
  const closed = new Promise<void>((resolve) => {
    close = () => {
      panel.remove()
      resolve()
    }
  })
  button.addEventListener('click', () => close())
  panel.addEventListener('keydown', ({ key }) => key === 'Escape' && close())
  return { close: () => close(), closed }
}
