; The installer for one user: no administrator, an update keeps everything, nothing is asked twice.
; build.py gives VERSION, SOURCE (the frozen folder), FORMS (icons), OUT and the product's names.
; An update is unpacked beside what is there and then takes its place: until then the old one works.
; Switches: /S installs or removes without a word and keeps messages and accounts;
; /D=FOLDER, last and without quotes, chooses the folder.
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define CLASSES "Software\Classes"

Name "${PRODUCT}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${PRODUCT}"
InstallDirRegKey HKCU "Software\${ID}" "Folder"
SetCompressor /SOLID lzma
SetDatablockOptimize on
; A file that can't be written ends it; without this, /S would go on and leave the file out.
AllowSkipFiles off
ManifestDPIAware true
ManifestSupportedOS Win10
BrandingText "${PRODUCT} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${PRODUCT}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${PRODUCT} installer"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "${PUBLISHER}"

!define MUI_ICON "${FORMS}/icon.ico"
!define MUI_UNICON "${FORMS}/icon.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${COMMAND}.exe"
!insertmacro MUI_PAGE_LICENSE "${ROOT}/LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Arabic"

LangString RUNNING ${LANG_ENGLISH} "${PRODUCT} is open. Close it, then try again."
LangString RUNNING ${LANG_GERMAN} "${PRODUCT} ist geöffnet. Schließen Sie es und versuchen Sie es noch einmal."
LangString RUNNING ${LANG_SPANISH} "${PRODUCT} está abierto. Ciérrelo e inténtelo de nuevo."
LangString RUNNING ${LANG_FRENCH} "${PRODUCT} est ouvert. Fermez-le, puis réessayez."
LangString RUNNING ${LANG_ARABIC} "${PRODUCT} مفتوح. أغلقه ثم حاول مرة أخرى."
LangString DATA ${LANG_ENGLISH} "Delete your messages, accounts and settings as well? They can't be brought back."
LangString DATA ${LANG_GERMAN} "Auch Ihre Nachrichten, Konten und Einstellungen löschen? Sie lassen sich nicht zurückholen."
LangString DATA ${LANG_SPANISH} "¿Borrar también sus mensajes, cuentas y ajustes? No se podrán recuperar."
LangString DATA ${LANG_FRENCH} "Supprimer aussi vos messages, comptes et réglages ? Ils ne pourront pas être récupérés."
LangString DATA ${LANG_ARABIC} "هل تريد حذف رسائلك وحساباتك وإعداداتك أيضًا؟ لا يمكن استرجاعها."

; A program that runs holds its own file open: it can't be opened for writing.
!macro RefuseWhileRunning un
Function ${un}RefuseWhileRunning
  again:
  IfFileExists "$INSTDIR\${COMMAND}.exe" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\${COMMAND}.exe" a
  IfErrors held
  FileClose $0
  Goto free
  held:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 5
  Quit
  free:
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

Section
  Call RefuseWhileRunning
  RMDir /r "$INSTDIR\_new"
  SetOutPath "$INSTDIR\_new"
  ClearErrors
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\_new\uninstall.exe"
  IfErrors 0 +2
    Abort

  ; The folder in which it works can't be moved.
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_old"
  again:
  ClearErrors
  IfFileExists "$INSTDIR\_internal\*.*" 0 +2
    Rename "$INSTDIR\_internal" "$INSTDIR\_old"
  IfErrors 0 apart
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
  Abort
  apart:
  Delete "$INSTDIR\${COMMAND}.exe"
  Delete "$INSTDIR\uninstall.exe"
  Rename "$INSTDIR\_new\_internal" "$INSTDIR\_internal"
  Rename "$INSTDIR\_new\uninstall.exe" "$INSTDIR\uninstall.exe"
  ; Last, so that no half of it can be started.
  Rename "$INSTDIR\_new\${COMMAND}.exe" "$INSTDIR\${COMMAND}.exe"
  IfErrors 0 +2
    Abort
  RMDir /r "$INSTDIR\_new"
  RMDir /r "$INSTDIR\_old"
  CreateShortcut "$SMPROGRAMS\${PRODUCT}.lnk" "$INSTDIR\${COMMAND}.exe"

  WriteRegStr HKCU "Software\${ID}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${PRODUCT}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "URLInfoAbout" "${HOMEPAGE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${COMMAND}.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1

  ; Links such as socialinbox://thread/12, and the name and picture that notifications show.
  WriteRegStr HKCU "${CLASSES}\${SCHEME}" "" "URL:${PRODUCT}"
  WriteRegStr HKCU "${CLASSES}\${SCHEME}" "URL Protocol" ""
  WriteRegStr HKCU "${CLASSES}\${SCHEME}\DefaultIcon" "" "$INSTDIR\${COMMAND}.exe,0"
  WriteRegStr HKCU "${CLASSES}\${SCHEME}\shell\open\command" "" '"$INSTDIR\${COMMAND}.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\AppUserModelId\${ID}" "DisplayName" "${PRODUCT}"
  WriteRegStr HKCU "${CLASSES}\AppUserModelId\${ID}" "IconUri" "$INSTDIR\_internal\resources\icon-256.png"
SectionEnd

; The disk is full, or the folder can't be written: what was there stays, nothing else does.
Function .onInstFailed
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\_new"
  RMDir "$INSTDIR"
FunctionEnd

Section "Uninstall"
  Call un.RefuseWhileRunning
  ; Without a word (an update by winget runs so) everything is kept.
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(DATA)" /SD IDNO IDNO keep
    ; The program itself knows which secrets of it lie in the system's keychain.
    ExecWait '"$INSTDIR\${COMMAND}.exe" forget --everything'
    RMDir /r "$LOCALAPPDATA\${PRODUCT}"
  keep:
  Delete "$SMPROGRAMS\${PRODUCT}.lnk"
  ; First, so that no half of it can be started.
  Delete "$INSTDIR\${COMMAND}.exe"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\_new"
  RMDir /r "$INSTDIR\_old"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\${ID}"
  DeleteRegKey HKCU "${CLASSES}\${SCHEME}"
  DeleteRegKey HKCU "${CLASSES}\AppUserModelId\${ID}"
SectionEnd
