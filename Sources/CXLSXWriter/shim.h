#include <xlsxwriter.h>

// Declared here: the C library shows it only to those who ask for GNU's extensions before any header.
int memfd_create(const char *name, unsigned int flags);
