/* python.exe for a Windows Python of which only the library is at hand. */
#include <windows.h>

int wmain(int count, wchar_t **words) {
  HMODULE library = LoadLibraryW(L"python311.dll");
  int (*run)(int, wchar_t **);
  if (library == NULL) return 101;
  run = (int (*)(int, wchar_t **))(void *)GetProcAddress(library, "Py_Main");
  return run == NULL ? 102 : run(count, words);
}
