// What a disk that loses its power forgets: bytes of files that were not synced, sector by sector, and names in a folder that was not.
#pragma once
#include <dlfcn.h>
#include <sys/types.h>

// The C library's own function.
#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

// Before bytes are written or cut off: keeps what is there, until the file is synced.
void keep_before_write(int fd, size_t count, off64_t at);
void keep_before_truncate(int fd, off64_t length);
void forget_file(int fd);

// Before a name is taken from the folder, and after one was given: until the folder is synced.
void keep_before_unlink(const char *path);
void keep_after_create(const char *path);
void forget_names(void);

// Undoes some of what was not synced, drawn from a seed. The number of sectors that were undone.
long lose_unsynced(unsigned long seed);
