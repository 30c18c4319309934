import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Given } from '../../judging/protocol.ts'
import type { CitizenWords } from '../../words/citizen.ts'

interface FileChoiceProps {
  readonly words: CitizenWords
  readonly isBusy: boolean
  readonly choose: (given: Given) => void
}

const KINDS = '.eml,.msg,.txt,.pdf,.docx,image/*,message/rfc822,text/plain,application/pdf'

/** A screenshot or file from the device. */
export function FileChoice({ words, isBusy, choose }: FileChoiceProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null)
  const chosen = async (files: FileList | null): Promise<void> => {
    const given = await givenOf(files)
    if (given) choose(given)
    // The same file can be chosen once more.
    if (input.current) input.current.value = ''
  }
  return (
    <>
      <label class={isBusy ? 'button disabled' : 'button'} title={words.chooseHint}>
        {words.choose}
        <input
          ref={input}
          class="visually-hidden"
          type="file"
          accept={KINDS}
          disabled={isBusy}
          onChange={({ currentTarget }) => void chosen(currentTarget.files)}
        />
      </label>
      <small class="hint">{words.chooseHint}</small>
    </>
  )
}

/** Takes files that are dropped or pasted anywhere on the page. Gives whether something is held over it now. */
export function useDrop(choose: (given: Given) => void): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef(choose)
  latest.current = choose
  useEffect(() => {
    const ending = new AbortController()
    const { signal } = ending
    const take = async (data: DataTransfer | null): Promise<void> => {
      const given = await givenOf(data?.files ?? null)
      if (given) latest.current(given)
    }
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      setOver(true)
    }
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      setOver(false)
      void take(event.dataTransfer)
    }
    const paste = ({ clipboardData }: ClipboardEvent): void => {
      // Words that are copied bring a picture of themselves along.
      if (!clipboardData?.types.includes('text/plain')) void take(clipboardData)
    }
    addEventListener('dragover', over, { signal })
    addEventListener('dragleave', () => setOver(false), { signal })
    addEventListener('drop', drop, { signal })
    addEventListener('paste', paste, { signal })
    return () => ending.abort()
  }, [])
  return isOver
}

/** Words that are dragged go where they are dropped. */
function holdsFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') === true
}

async function givenOf(files: FileList | null): Promise<Given | undefined> {
  const [file] = files ?? []
  if (!file) return undefined
  return {
    kind: 'file',
    name: file.name,
    type: file.type,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }
}
