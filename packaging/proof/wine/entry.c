/* The entry point that a library without a C runtime needs. */
int DllMainCRTStartup(void *library, int reason, void *reserved) { return 1; }
