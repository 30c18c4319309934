/** Does the browser keep a cookie for this page? `navigator.cookieEnabled` says yes in Chromium also where it does not. */
export function areCookiesKept(): boolean {
  try {
    document.cookie = `${NAME}=1; path=${PATH}; samesite=strict`
    const isKept = document.cookie.includes(`${NAME}=`)
    document.cookie = `${NAME}=; path=${PATH}; samesite=strict; max-age=0`
    return isKept
  } catch {
    return false
  }
}

const NAME = 'tasdeeq-kept'
const PATH = '/console'
